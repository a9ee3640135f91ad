/** Is called with `false` when the options are found right, and with `true` when the customer's project is known to be there. */
export type Progress = (isProjectKnown: boolean) => void;
