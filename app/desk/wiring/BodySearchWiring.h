#pragma once

namespace smartup {

class BodySearch;
class JournalPage;

/// The search in bodies between the page of a log and who searches that log.
void joinBodies(BodySearch &search, JournalPage &page);

} // namespace smartup
