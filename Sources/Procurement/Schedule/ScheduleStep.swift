/// A day in the course of a procedure, or an event that starts a period.
///
/// Days that a tender names itself have the raw value of their `Milestone`.
package enum ScheduleStep: String, Hashable, Sendable, CaseIterable {
  case priorInformation = "prior-information"
  case dispatch
  /// Requests to participate are due, in procedures of two stages.
  case participation
  /// Selected candidates are invited to submit an offer.
  case invitation
  /// Last day for questions of bidders.
  case questions
  /// Last day on which the buyer answers questions.
  case answers
  /// Offers are due.
  case submission
  case opening
  /// The evaluation is done.
  case evaluation
  /// Bidders that shall not be considered are informed.
  case information
  /// Last day on which the contract may not be concluded yet.
  case standstill
  case award
  /// The decision on an accreditation applied for with the offer is due.
  case accreditation
  /// Offers bind until this day.
  case bindingUntil = "binding-until"
  /// The notice of the award is sent.
  case awardNotice = "award-notice"
  /// The award is reported for the statistics.
  case statistics
  /// Awards are published until this day.
  case publication
  /// Last day on which the contract may be attacked as void.
  case challenge
  /// Papers that prove the institution's identity are issued on this day or later.
  case institutionEvidence = "institution-evidence"
  case start = "start-of-service"
  case end = "end-of-service"
  /// The mailboxes can still be reached until this day.
  case access
  /// A bidder asks for information.
  case request
  /// Such a request is answered.
  case reply
  /// A bidder learns of a breach.
  case awareness
  /// The bidder complains to the buyer.
  case complaint
  /// The buyer turns a complaint down.
  case refusal
  /// The bidder applies for a review.
  case review
  /// The buyer informs the review authority of a complaint.
  case authorityInformed = "authority-informed"
  /// Somebody learns that the contract was concluded.
  case conclusionKnown = "conclusion-known"
  /// The notice of the award is published.
  case noticePublished = "notice-published"
  /// Candidates are asked to confirm their interest.
  case interestInvitation = "interest-invitation"
  /// They confirm it.
  case interestConfirmation = "interest-confirmation"

  /// The day that a tender may name itself.
  package var milestone: Milestone? { Milestone(rawValue: rawValue) }
}

extension ScheduleStep {
  /// Whether people act on that day, so that a plan puts it on a working day.
  package var isAct: Bool {
    switch self {
    case .priorInformation, .dispatch, .participation, .invitation, .questions, .answers, .submission, .opening,
      .evaluation, .information, .award, .bindingUntil, .awardNotice, .statistics, .institutionEvidence:
      true
    case .standstill, .accreditation, .publication, .challenge, .start, .end, .access, .request, .reply, .awareness,
      .complaint, .refusal, .review, .authorityInformed, .conclusionKnown, .noticePublished, .interestInvitation,
      .interestConfirmation:
      false
    }
  }

  /// Whether it is an event that nobody can date beforehand.
  package var isEvent: Bool {
    switch self {
    case .request, .awareness, .refusal, .authorityInformed, .conclusionKnown, .noticePublished, .interestInvitation:
      true
    default: false
    }
  }

  /// The steps that the start of service waits for, in their order.
  package static let way: [ScheduleStep] = [
    .dispatch, .participation, .invitation, .submission, .opening, .evaluation, .information, .standstill, .award,
  ]
}
