/** The tour of six stops: what each says to whom. */
export const tourMessages = {
  title: "Show me round",
  about: "Six stops in your own sheet. Each selects the cell that it is about; leave at any time and go on later.",
  role: "I am a",
  roles: { teacher: "Teacher", tutor: "Tutor", head: "Head of department" },
  step: (number: number, of: number) => `Stop ${number} of ${of}`,
  selected: (where: string, shown: string) => `Selected: ${where}${shown ? `, "${shown}"` : ""}`,
  next: "Next",
  back: "Back",
  finish: "Done",
  leave: "Leave the tour",
  open: { log: "Open the learner card", print: "Open the learner card" },
  finished: "That was it. The menu has the tour again: Set up ▸ Show me round.",
  begin: "Begin the tour",
  again: "Begin again",
  bringing: {
    title: "Made-up learners",
    about:
      "Puts a made-up department of three trackers into new tabs, so that you can try everything. It takes a minute or two; nothing of yours is touched.",
    start: "Put them into this workbook",
    working: (step: number) => `Step ${step}…`,
    tryAgain: "Try again",
    done: "All is there. Remove the made-up learners, in the menu under Set up, takes exactly these tabs away again.",
  },
  stops: {
    mark: {
      title: "A mark",
      teacher:
        "Type marks here, as you always did: a number, or ABS for absent, NS for not submitted, EX for exempt. Average, grade and gap follow beside it.",
      tutor:
        "Marks are the teachers'. You read what comes of them: the columns to the right are worked out from this one.",
      head: "Every course keeps its marks in columns of its own. What an assessment is out of, and how much it counts, stands in Assessments.",
    },
    tier: {
      title: "The risk tier",
      teacher:
        "One look at the column says who needs someone: Red now, Amber soon. Where too little is known it says Not enough data, never green.",
      tutor: "Your learners with Red or Amber are yours to talk with first. The tier is the same in every list.",
      head: "The tier follows the college's Policy tab. Change a threshold under Department ▸ What if… and see whom it would add before you do.",
    },
    reason: {
      title: "The reason",
      teacher: "Never a tier without its reason: which signal, which value, which line it crossed.",
      tutor: "Begin the talk with this sentence: it says what is the matter, in the value and the line it crossed.",
      head: "Disagree with a reason? Every rule, its lines and where they come from stands in Policy, to be changed there.",
    },
    log: {
      title: "Log an action",
      teacher:
        "A worry that no number shows: open the card of this row and choose Raise a concern. The tutor is told, and it counts at once.",
      tutor: "Open the card of this row and choose Log an action: three things to say, the rest is filled in.",
      head: "What is being done stands in Interventions, counted in Open actions beside each learner.",
    },
    "at-risk": {
      title: "At risk",
      teacher: "Everyone who needs someone, over all courses, worst first. Look for your group in the filter.",
      tutor:
        "Filter it by your name. My list, in the menu, is the same for you alone: what is overdue, what is due this week.",
      head: "Always current, over all trackers. Filter Open action by No action yet: nobody should stay there.",
    },
    print: {
      title: "On paper",
      teacher: "For a parents' evening: on the card under Print and more, the learner's page for parents.",
      tutor:
        "For the one-to-one: on the card under Print and more, one page with grades, reasons, actions and room to write.",
      head: "Department ▸ Department report and Governors' one-pager print the department; Recovery plan a red indicator.",
    },
  },
} as const;
