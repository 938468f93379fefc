import { describe, expect, test } from 'vitest';
import { drawPartyMap, type PartyMap, type PartySeat } from '../../../src/core/figures/party-map.ts';

const party = (id: string, kind: string, name = id, broughtInBy?: string): PartySeat => ({
  id,
  kind,
  name,
  ...(broughtInBy === undefined ? {} : { broughtInBy }),
});

const many = Array.from({ length: 27 }, (_, at) =>
  party(
    `p${at}`,
    ['gemeente', 'havencorporatie', 'bewoners', 'provinciaal samenwerkingsverband', 'rijk'][at % 5] ?? 'rest',
    at % 4 === 0 ? 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties' : `Partij ${at}`,
  ),
);

const seatsOf = (map: PartyMap) => map.sides.flatMap(({ seats, x }) => seats.map((seat) => ({ ...seat, x })));

/** The boxes that words take, in the letters of a wide sans. */
function wordBoxes({ sides }: PartyMap) {
  return sides.flatMap(({ side, x, nameX, seats, kinds }) => {
    const box = (at: number, leftward: boolean, perLetter: number) => (line: { y: number; words: string }) => {
      const width = perLetter * line.words.length;
      return { ...line, left: leftward ? at - width : at, right: leftward ? at : at + width };
    };
    const names = seats.flatMap((seat) => seat.name.map(({ y, words }) => ({ y: seat.y + y, words })));
    return [...names.map(box(x + nameX, side === 'left', 7.2)), ...kinds.map(box(x - nameX, side === 'right', 6.3))];
  });
}

describe('parties around a table', () => {
  test('each has one seat, with the number of its row in the table', () => {
    expect(
      seatsOf(drawPartyMap(many))
        .map(({ number }) => number)
        .sort((a, b) => a - b),
    ).toEqual(many.map((_, at) => at + 1));
  });

  test('those of a kind sit beside each other on one side', () => {
    const map = drawPartyMap(many);
    const numbers = map.sides.map(({ seats }) => seats.map(({ number }) => many[number - 1]?.kind));
    const runs = numbers.map((kinds) => kinds.filter((kind, at) => kind !== kinds[at - 1]));
    expect(runs.flat().length).toBe(new Set(many.map(({ kind }) => kind)).size);
    expect(map.sides.map(({ stretches }) => stretches.length)).toEqual(runs.map((run) => run.length));
  });

  test('the names beside the seats, line by line, are those of the parties', () => {
    const map = drawPartyMap([party('a', 'rijk', 'Ministerie van Binnenlandse Zaken'), party('b', 'rijk', 'Bee')]);
    expect(
      map.sides.flatMap(({ seats }) => seats.flatMap(({ name }) => name.map(({ words }) => words))).join(' '),
    ).toBe('Ministerie van Binnenlandse Zaken Bee');
    expect(map.sides.flatMap(({ kinds }) => kinds.map(({ words }) => words))).toEqual(['rijk']);
  });

  test('no word leaves the drawing, and no two meet', () => {
    const map = drawPartyMap(many);
    const boxes = wordBoxes(map);
    expect(boxes.filter((one) => one.left < 0 || one.right > map.width || one.y < 8 || one.y > map.height - 8)).toEqual(
      [],
    );
    const meeting = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => Math.abs(a.y - b.y) < 15.9 && a.left < b.right && b.left < a.right)
        .map((b) => `${a.words} / ${b.words}`),
    );
    expect(meeting).toEqual([]);
  });

  test('a word that is too long for its room is broken', () => {
    const map = drawPartyMap([party('a', 'x', 'Meervoudigepersoonlijkheidsstoornisvereniging')]);
    expect(map.sides[0]?.seats[0]?.name.length).toBe(2);
    expect(wordBoxes(map).filter(({ left }) => left < 0)).toEqual([]);
  });

  test('the kinds are divided so that the two sides are about as long', () => {
    const kinds = ['rijk', 'bewoners', 'bewoners', 'bewoners', 'gemeente', 'provincie', 'bewoners', 'stichting'];
    const map = drawPartyMap(kinds.map((kind, at) => party(`p${at}`, kind)));
    expect(map.sides.map(({ seats }) => seats.length)).toEqual([4, 4]);
  });

  test('an arrow leads from who brought a party in to that party', () => {
    const map = drawPartyMap([
      party('a', 'gemeente'),
      party('b', 'bewoners', 'b', 'a'),
      party('c', 'rijk', 'c', 'nobody'),
    ]);
    const [a, b] = seatsOf(map).sort((one, other) => one.number - other.number);
    expect(map.arrows).toHaveLength(1);
    const [curve = ''] = map.arrows;
    const inward = (x: number) => (x < map.width / 2 ? x + 12 : x - 12);
    expect(curve.startsWith(`M${inward(a?.x ?? 0)} ${a?.y}C`)).toBe(true);
    expect(curve).toContain(` ${inward(b?.x ?? 0)} ${b?.y}M`);
  });

  test('the name of a kind keeps clear of an arrow that begins at its height', () => {
    const map = drawPartyMap([party('a', 'bewoners'), party('b', 'gemeente', 'b', 'a')]);
    const [left] = map.sides;
    expect(Math.abs((left?.kinds[0]?.y ?? 0) - (left?.seats[0]?.y ?? 0))).toBe(16);
  });

  test('is the same for the same parties', () => {
    expect(drawPartyMap(many)).toEqual(drawPartyMap([...many]));
  });
});
