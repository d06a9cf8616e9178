import { foldIn, foldIndex, hashText, type Key } from '../../random/key';
import { Stream } from '../../random/stream';

/**
 * The key from which synthetic values come: equal values get equal streams, and who does not have the secret cannot
 * find out which value a stream belongs to by trying all that there are. Nested like an HMAC (RFC 2104).
 */
export class SecretKey {
  private readonly inner: Key;
  private readonly outer: Key;

  constructor(secret: string) {
    this.inner = hashText(`inner\0${secret}`);
    this.outer = hashText(`outer\0${secret}`);
  }

  /** The numbers for a value. Other purposes and other attempts give others. */
  streamOf(purpose: string, value: string, attempt = 0): Stream {
    const hidden = foldIn(foldIn(this.inner, hashText(purpose)), hashText(value));
    return new Stream(foldIndex(foldIn(this.outer, hidden), attempt));
  }
}
