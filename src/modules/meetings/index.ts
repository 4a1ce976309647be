import type { Manifest } from "../../core/manifest.ts";
import { calendarRoutes } from "./calendar.routes.tsx";
import { feedRoutes } from "./feed.routes.tsx";
import { meetingRoutes } from "./meeting.routes.tsx";
import { meetingWords } from "./meeting.words.ts";
import { meetingPanels } from "./panels.tsx";
import { permissions, readMeetings } from "./permissions.ts";
import { seriesRoutes } from "./series.routes.tsx";

export { titleOf as meetingTitle, whenOf as meetingTime } from "./meeting.labels.ts";
export { getMeeting, listMeetings, type Meeting } from "./meeting.queries.ts";
export { addMeeting, changeMeeting, type MeetingFacts, stepMeeting } from "./meeting.ts";
export { addSeries, type SeriesFacts } from "./series.ts";
export { meetingUrls } from "./urls.ts";

/** When each group meets: the calendar, single meetings, series, and feeds for people's own calendars. */
export const meetings: Manifest = {
  name: "meetings",
  routes: [...feedRoutes.list, ...calendarRoutes.list, ...seriesRoutes.list, ...meetingRoutes.list],
  navigation: [{ label: (lang) => meetingWords(lang).meetings, path: "meetings", access: readMeetings, position: 20 }],
  panels: meetingPanels,
  permissions,
};
