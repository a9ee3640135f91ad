/** What a thrown value tells of itself; it may be anything. Node's `fetch` says "fetch failed" and tells the reason in the error's own cause. */
export declare function toldBy(thrown: unknown): {
    name: string;
    message: string;
    code: string | undefined;
    hasCause: boolean;
};
