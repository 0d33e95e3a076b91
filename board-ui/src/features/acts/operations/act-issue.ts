import { graphql, type ResultOf } from '@/graphql/tada.ts';

/** What the forms of the acts read of an issue; all of it comes from joint-meeting. */
export const ActSheet_Issue = graphql(`
  fragment ActSheet_Issue on Issue {
    id
    code
    title
    description
    category
    urgency
    accountableParty
    state
    version
    callbackAttempts
    mergedIssues {
      id
      code
    }
    publicReply
    compound {
      id
    }
    lead {
      department {
        id
        name
        shortName
      }
    }
    claims {
      role
      state
      withdrawalReason
      successors {
        id
        name
        shortName
      }
      scopeOfWork
      responsiblePerson
      planDueAt
      openMandatoryTasks
      taskCount
      doneTaskCount
      completedAt
      department {
        id
        code
        name
        shortName
      }
    }
    summonses {
      id
      level
      kind
      state
      reason
      triedMeasures
      place
      meetAt
      evidence
      deliberation {
        heldOn
        parties
        outcome
      }
      callerName
      requestedAt
      approvalDueAt
      approvedAt
      returnReason
      proposedTargets {
        role
        department {
          id
          code
          name
          shortName
        }
      }
      targets {
        proposedRole
        answer
        answerDueAt
        arriveDueAt
        arrivedAt
        arrivedPlace
        arrivalConfirmedAt
        endedAt
        department {
          id
          code
          name
          shortName
        }
      }
    }
    jointReport {
      state
      report
      publicReply
      filedByName
      filedAt
    }
    supervisions {
      id
      number
      level
      levelName
      cause
      state
      text
      replyDueAt
      question
      department {
        id
        code
        name
      }
      replies {
        id
        question
        answer
        measure
        completeBy
        responsiblePerson
        repliedByName
        repliedAt
      }
    }
    suspensions {
      id
      state
      cause
      reason
      interimMeasure
      until
      requestedByName
      requestedAt
    }
    mediations {
      id
      state
      body
      parties
      mediateOn
      agreement
      agreementNumber
      failureReason
    }
    finalReply {
      ground
      reply
      evidence
      otherChannels
    }
    disputes {
      id
      state
      positions {
        position
        legalBasis
        department {
          id
          code
          shortName
        }
        responsibleDepartment {
          id
          shortName
        }
      }
    }
    clocks {
      id
      kind
      startAt
      dueAt
      endedAt
      extensionCount
      extensions {
        id
        state
        value
        unit
        reason
        requestedByName
        requestedAt
        department {
          shortName
        }
      }
      pauses {
        id
        state
        cause
        reason
        requestedByName
        requestedAt
        department {
          shortName
        }
      }
    }
    timeline(first: 1) {
      nodes {
        id
        type
        actorName
        department {
          shortName
        }
      }
    }
    viewerActs {
      act
      allowed
      reason
    }
  }
`);

/** The issue an act is about. */
export type ActIssue = ResultOf<typeof ActSheet_Issue>;

/** The issue as it is now, for the form about to open. */
export const ActIssueQuery = graphql(
  `
    query ActIssue($id: ID!) {
      issue(id: $id) {
        ...ActSheet_Issue
      }
    }
  `,
  [ActSheet_Issue],
);

/** What an act gives back of the issue: enough to know that it moved. */
export const ActedIssue = graphql(`
  fragment ActedIssue on Issue {
    id
    code
    state
    version
  }
`);
