/** Reads base64 by the quickest means of the host: `Buffer`, then `atob`; bare engines such as isolated-vm have neither. */
export declare function readBase64(text: string): Uint8Array<ArrayBuffer>;
