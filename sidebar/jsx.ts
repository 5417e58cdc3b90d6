// What JSX becomes; the build puts it into each page.
export { Fragment, h } from "preact";
