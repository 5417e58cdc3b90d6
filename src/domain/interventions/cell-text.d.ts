/** A cell of Google Sheets holds no more. In UTF-16 code units. */
export declare const longestText = 50000;
/** A sheet cannot keep control characters, other than tab and line breaks, nor half of a surrogate pair. */
export declare function isPrintable(text: string): boolean;
/** Whether a cell can hold a text as it stands. */
export declare const isCellText: (text: string) => boolean;
