import type { Finding } from './finding.ts';

type Findings = readonly Finding[];

/** Findings that somebody looks at: the same objects as long as somebody does and their part is not checked again. */
export class Shown {
  #asked = new Map<string, Findings>();
  #askedBefore = new Map<string, Findings>();

  /** The findings of a part, made where they are not at hand. */
  at(part: string, make: () => Findings): Findings {
    const known = this.#asked.get(part);
    if (known) return known;
    const findings = this.#askedBefore.get(part) ?? make();
    this.#asked.set(part, findings);
    return findings;
  }

  /** With a new report those are forgotten that were checked anew, or not asked for since the last one. */
  renew(checked: Iterable<string>): void {
    this.#askedBefore = this.#asked;
    this.#asked = new Map();
    for (const part of checked) this.#askedBefore.delete(part);
  }

  forget(): void {
    this.#asked = new Map();
    this.#askedBefore = new Map();
  }
}
