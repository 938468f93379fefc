import {
  changed,
  emptyContribution,
  type Change,
  type Contribution,
  type Surroundings,
} from '../../core/authoring/contribution.ts';

/** A contribution while it is written, and what it was before something was taken away or mended. */
export class Writing {
  #now = emptyContribution;
  #before: Contribution | undefined;
  readonly #around: () => Surroundings;
  readonly #keep: (now: Contribution) => void;

  /** `keep` is told of every change. */
  constructor(around: () => Surroundings, keep: (now: Contribution) => void) {
    this.#around = around;
    this.#keep = keep;
  }

  get now(): Contribution {
    return this.#now;
  }

  /** Begins with a contribution, which is kept already or new. */
  begin(contribution: Contribution): void {
    this.#now = contribution;
    this.#before = undefined;
  }

  change(change: Change): void {
    if (['remove', 'drop', 'detach'].includes(change.does)) this.#before = this.#now;
    this.#become(changed(this.#now, change, this.#around()));
  }

  /** Mends something, which can be put back. Returns whether there was anything to mend. */
  mend(mended: (now: Contribution) => Contribution): boolean {
    const after = mended(this.#now);
    if (after === this.#now) return false;
    this.#before = this.#now;
    this.#become(after);
    return true;
  }

  /** Puts back what was taken away or mended last, as it is now. What was written since then goes with it, and can be put back in turn. */
  get back(): (() => void) | undefined {
    const before = this.#before;
    return before === undefined
      ? undefined
      : () => {
          this.#before = this.#now;
          this.#become(before);
        };
  }

  #become(contribution: Contribution): void {
    this.#now = contribution;
    this.#keep(contribution);
  }
}
