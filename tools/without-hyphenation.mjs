/** Univer's text renderer brings hyphenation dictionaries for 60 languages (5 MB); a grid of cells never hyphenates. */
export const withoutHyphenation = {
  name: "without-hyphenation",
  setup(bundler) {
    const dictionary = /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/][a-z][^\\/]*-[^\\/]*\.js$/;
    bundler.onLoad({ filter: dictionary }, () => ({ contents: "export default {};", loader: "js" }));
  },
};
