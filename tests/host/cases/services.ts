import type { HostCase } from "./host-case";

const quotas = "guides/services/quotas";

export const serviceCases: readonly HostCase[] = [
  {
    behaviour: "a property that is missing is null, and numbers are kept as text",
    source: "reference/properties/properties#getpropertykey",
    steps: [
      ({ PropertiesService }) => {
        const properties = PropertiesService.getDocumentProperties();
        properties.setProperty("count", 3 as unknown as string);
        return [properties.getProperty("absent"), properties.getProperty("count")];
      },
    ],
    expected: [null, "3"],
  },
  {
    behaviour: "getProperties gives a copy",
    source: "reference/properties/properties#getproperties",
    steps: [
      ({ PropertiesService }) => {
        const properties = PropertiesService.getUserProperties();
        properties.setProperties({ a: "1" }, true);
        const copy = properties.getProperties();
        copy.a = "changed";
        return properties.getProperty("a");
      },
    ],
    expected: "1",
  },
  {
    behaviour: "properties outlive the execution, each store for itself",
    source: "guides/properties",
    steps: [
      ({ PropertiesService }) => void PropertiesService.getScriptProperties().setProperty("kept", "yes"),
      ({ PropertiesService }) => [
        PropertiesService.getScriptProperties().getProperty("kept"),
        PropertiesService.getUserProperties().getProperty("kept"),
      ],
    ],
    expected: ["yes", null],
  },
  {
    behaviour: "a property above 9 KB is refused",
    source: quotas,
    steps: [
      ({ PropertiesService }) => PropertiesService.getDocumentProperties().setProperty("big", "x".repeat(9 * 1024 + 1)),
    ],
    throws: "Argument too large: value",
  },
  {
    behaviour: "a cached value is found, a missing one is null",
    source: "reference/cache/cache#getkey",
    steps: [
      ({ CacheService }) => {
        const cache = CacheService.getDocumentCache();
        cache?.put("here", "1");
        return [cache?.get("here"), cache?.get("absent"), cache?.getAll(["here", "absent"])];
      },
    ],
    expected: ["1", null, { here: "1" }],
  },
  {
    behaviour: "a cache key above 250 characters is refused",
    source: "reference/cache/cache#putkey,-value",
    steps: [({ CacheService }) => CacheService.getDocumentCache()?.put("k".repeat(251), "")],
    throws: "Argument too large: key",
  },
  {
    behaviour: "a cached value above 100 KB is refused",
    source: "reference/cache/cache#putkey,-value",
    steps: [({ CacheService }) => CacheService.getDocumentCache()?.put("k", "x".repeat(100 * 1024 + 1))],
    throws: "Argument too large: value",
  },
  {
    behaviour: "a free lock is had at once, and asking again changes nothing",
    source: "reference/lock/lock#trylocktimeoutinmillis",
    steps: [
      ({ LockService }) => {
        const lock = LockService.getDocumentLock();
        const first = [lock?.tryLock(10), lock?.tryLock(10), lock?.hasLock()];
        lock?.releaseLock();
        return [...first, lock?.hasLock()];
      },
    ],
    expected: [true, true, true, false],
  },
  {
    behaviour: "a lock that was not released is free in the next execution",
    source: "reference/lock/lock",
    steps: [
      ({ LockService }) => LockService.getDocumentLock()?.tryLock(10),
      ({ LockService }) => [LockService.getDocumentLock()?.hasLock(), LockService.getDocumentLock()?.tryLock(10)],
    ],
    expected: [false, true],
  },
  {
    behaviour: "formatDate writes in the time zone that is asked for",
    source: "reference/utilities/utilities#formatdatedate,-timezone,-format",
    steps: [
      ({ Utilities }) => {
        const moment = new Date("2026-06-30T23:30:05Z") as unknown as GoogleAppsScript.Base.Date;
        return [
          Utilities.formatDate(moment, "Europe/London", "yyyy-MM-dd HH:mm:ss"),
          Utilities.formatDate(moment, "GMT", "EEE d MMM yy, h:mm a"),
          Utilities.formatDate(moment, "GMT", "EEEE, d MMMM 'at' H 'o''clock'"),
        ];
      },
    ],
    expected: ["2026-07-01 00:30:05", "Tue 30 Jun 26, 11:30 PM", "Tuesday, 30 June at 23 o'clock"],
  },
  {
    behaviour: "getUuid gives an identifier of the usual form, another each time",
    source: "reference/utilities/utilities#getuuid",
    steps: [
      ({ Utilities }) => {
        const [first, second] = [Utilities.getUuid(), Utilities.getUuid()];
        return [/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(first), first === second];
      },
    ],
    expected: [true, false],
  },
  {
    behaviour: "a page is made from text, added to and named",
    source: "reference/html/html-output",
    steps: [
      ({ HtmlService }) => {
        const output = HtmlService.createHtmlOutput("<p>one</p>").append("<p>two</p>").setTitle("Card");
        return [output.getContent(), output.getTitle()];
      },
    ],
    expected: ["<p>one</p><p>two</p>", "Card"],
  },
  {
    behaviour: "a page that was not pushed is refused",
    source: "reference/html/html-service#createhtmloutputfromfilefilename",
    steps: [({ HtmlService }) => HtmlService.createHtmlOutputFromFile("absent")],
    throws: "No HTML file named absent was found.",
  },
  {
    behaviour: "a script can wait",
    source: "reference/utilities/utilities#sleepmilliseconds",
    steps: [({ Utilities }) => Utilities.sleep(1), () => "went on"],
    expected: "went on",
  },
];
