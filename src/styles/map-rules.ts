/**
 * The rules by which the width of a map without scripts decides how large its names are and which have room. `scales`: per level of detail how many
 * units of the map a unit of a name takes; `width`: of the map, in its units. Names have the class `k<level>`, what says how many there are `d<level>`.
 */
export function mapRules(scales: readonly number[], width: number): string {
  return scales
    .map((scale, level) => {
      if (level === 0) return `.map-frame>svg{--s:${scale}}.detail.d0{display:block}`;
      const least = Math.round((width * smallestUnit) / scale);
      return (
        `@container(width<${least}px){atlas-map:not([data-scale]) .k${level}{display:none}}` +
        `@container(width>=${least}px){.map-frame>svg{--s:${scale}}.detail.d${level - 1}{display:none}.detail.d${level}{display:block}}`
      );
    })
    .join('');
}

/** How many pixels a unit of a name takes at the least: names of 16 units are 12.8 pixels high. */
const smallestUnit = 0.8;
