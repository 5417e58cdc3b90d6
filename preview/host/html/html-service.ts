import { Exception } from "../exception";
import { service } from "../service-object";
import { createHtmlOutput } from "./html-output";

type HtmlService = GoogleAppsScript.HTML.HtmlService;

/** @param files the pushed HTML files by name, without ".html" */
export const createHtmlService = (files: Readonly<Record<string, string>>): HtmlService =>
  service<HtmlService>("HtmlService", {
    createHtmlOutput: (html: unknown = "") => createHtmlOutput(html as string),
    createHtmlOutputFromFile(name) {
      const html = files[name.replace(/\.html$/, "")];
      if (html === undefined) throw new Exception(`No HTML file named ${name} was found.`);
      return createHtmlOutput(html);
    },
  });
