/** What was read to open something, so that it can be told whether it is still the same. */
interface Opened<T> {
  readonly value: T;
  readonly reads: ReadonlyMap<string, string | undefined>;
}

/** How many files are kept open. */
const MOST_OPEN = 8;

/** Keeps what was opened from files for as long as none of the texts that went into it has changed. */
export class OpenedFiles<T> {
  private readonly opened = new Map<string, Opened<T>>();

  constructor(private readonly readText: (path: string) => string | undefined) {}

  /**
   * What is open at a path, or opened now. What `open` reads through its argument, then and later, is looked at again
   * the next time.
   */
  take(path: string, open: (readText: (path: string) => string | undefined) => T): T {
    const known = this.opened.get(path);
    if (known !== undefined && this.isFresh(known)) return known.value;
    const reads = new Map<string, string | undefined>();
    const value = open(each => {
      const text = this.readText(each);
      reads.set(each, text);
      return text;
    });
    this.opened.delete(path);
    this.opened.set(path, { value, reads });
    for (const oldest of [...this.opened.keys()].slice(0, -MOST_OPEN)) this.opened.delete(oldest);
    return value;
  }

  private isFresh({ reads }: Opened<T>): boolean {
    return [...reads].every(([path, text]) => this.readText(path) === text);
  }
}
