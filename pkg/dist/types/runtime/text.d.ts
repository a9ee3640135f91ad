/** The host's decoder, or one that does what the glue asks of it: bare engines such as isolated-vm have none. */
export declare function textDecoder(): typeof TextDecoder;
/** The host's encoder, or one that does what the glue asks of it. */
export declare function textEncoder(): typeof TextEncoder;
