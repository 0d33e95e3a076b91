/** An upload that a test lets arrive, be refused or break. */
export interface FakeUpload {
  url: string;
  headers: Record<string, string>;
  body: File;
  aborted: boolean;
  progress(loaded: number, total: number): void;
  answer(status: number, body: object | string): void;
  breakOff(): void;
}

/** Puts the network of uploads into the hands of a test. */
export function fakeUploads(): { sent: FakeUpload[]; restore(): void } {
  const real = globalThis.XMLHttpRequest;
  const sent: FakeUpload[] = [];
  class Request extends EventTarget {
    upload = new EventTarget();
    status = 0;
    responseText = '';
    private url = '';
    private headers: Record<string, string> = {};
    private fake: FakeUpload | undefined;
    open(_method: string, url: string): void {
      this.url = url;
    }
    setRequestHeader(name: string, value: string): void {
      this.headers[name] = value;
    }
    send(body: File): void {
      const { url, headers } = this;
      this.fake = {
        url,
        headers,
        body,
        aborted: false,
        progress: (loaded, total) =>
          void this.upload.dispatchEvent(new ProgressEvent('progress', { loaded, total })),
        answer: (status, answer) => {
          this.status = status;
          this.responseText = typeof answer === 'string' ? answer : JSON.stringify(answer);
          this.dispatchEvent(new Event('load'));
        },
        breakOff: () => void this.dispatchEvent(new Event('error')),
      };
      sent.push(this.fake);
    }
    abort(): void {
      if (this.fake !== undefined) this.fake.aborted = true;
    }
  }
  globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
  return { sent, restore: () => void (globalThis.XMLHttpRequest = real) };
}
