import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql } from '@/graphql/tada.ts';

// Only the id of the issue is asked back: the department answers alone, and its word must not be
// lost because another subgraph is down.
const AddTaskAnswer = graphql(
  `
    fragment AddTaskAnswer on AddTaskResult {
      __typename
      ...RefusalParts
      ... on TaskSuccess {
        issue {
          id
        }
      }
    }
  `,
  [RefusalParts],
);

const UpdateTaskAnswer = graphql(
  `
    fragment UpdateTaskAnswer on UpdateTaskResult {
      __typename
      ...RefusalParts
      ... on TaskSuccess {
        issue {
          id
        }
      }
    }
  `,
  [RefusalParts],
);

const CompleteHandlingAnswer = graphql(
  `
    fragment CompleteHandlingAnswer on CompleteHandlingResult {
      __typename
      ...RefusalParts
      ... on CompleteHandlingSuccess {
        issue {
          id
        }
      }
    }
  `,
  [RefusalParts],
);

const HousingAddTask = graphql(
  `
    mutation HousingAddTask($input: AddTaskInput!) {
      answer: housingAddTask(input: $input) {
        ...AddTaskAnswer
      }
    }
  `,
  [AddTaskAnswer],
);

const HousingUpdateTask = graphql(
  `
    mutation HousingUpdateTask($input: UpdateTaskInput!) {
      answer: housingUpdateTask(input: $input) {
        ...UpdateTaskAnswer
      }
    }
  `,
  [UpdateTaskAnswer],
);

const HousingCompleteHandling = graphql(
  `
    mutation HousingCompleteHandling($input: CompleteHandlingInput!) {
      answer: housingCompleteHandling(input: $input) {
        ...CompleteHandlingAnswer
      }
    }
  `,
  [CompleteHandlingAnswer],
);

const PoliceAddTask = graphql(
  `
    mutation PoliceAddTask($input: AddTaskInput!) {
      answer: policeAddTask(input: $input) {
        ...AddTaskAnswer
      }
    }
  `,
  [AddTaskAnswer],
);

const PoliceUpdateTask = graphql(
  `
    mutation PoliceUpdateTask($input: UpdateTaskInput!) {
      answer: policeUpdateTask(input: $input) {
        ...UpdateTaskAnswer
      }
    }
  `,
  [UpdateTaskAnswer],
);

const PoliceCompleteHandling = graphql(
  `
    mutation PoliceCompleteHandling($input: CompleteHandlingInput!) {
      answer: policeCompleteHandling(input: $input) {
        ...CompleteHandlingAnswer
      }
    }
  `,
  [CompleteHandlingAnswer],
);

const UrbanAddTask = graphql(
  `
    mutation UrbanAddTask($input: AddTaskInput!) {
      answer: urbanAddTask(input: $input) {
        ...AddTaskAnswer
      }
    }
  `,
  [AddTaskAnswer],
);

const UrbanUpdateTask = graphql(
  `
    mutation UrbanUpdateTask($input: UpdateTaskInput!) {
      answer: urbanUpdateTask(input: $input) {
        ...UpdateTaskAnswer
      }
    }
  `,
  [UpdateTaskAnswer],
);

const UrbanCompleteHandling = graphql(
  `
    mutation UrbanCompleteHandling($input: CompleteHandlingInput!) {
      answer: urbanCompleteHandling(input: $input) {
        ...CompleteHandlingAnswer
      }
    }
  `,
  [CompleteHandlingAnswer],
);

const CommunityAddTask = graphql(
  `
    mutation CommunityAddTask($input: AddTaskInput!) {
      answer: communityAddTask(input: $input) {
        ...AddTaskAnswer
      }
    }
  `,
  [AddTaskAnswer],
);

const CommunityUpdateTask = graphql(
  `
    mutation CommunityUpdateTask($input: UpdateTaskInput!) {
      answer: communityUpdateTask(input: $input) {
        ...UpdateTaskAnswer
      }
    }
  `,
  [UpdateTaskAnswer],
);

const CommunityCompleteHandling = graphql(
  `
    mutation CommunityCompleteHandling($input: CompleteHandlingInput!) {
      answer: communityCompleteHandling(input: $input) {
        ...CompleteHandlingAnswer
      }
    }
  `,
  [CompleteHandlingAnswer],
);

const DepartmentAddTask = graphql(
  `
    mutation DepartmentAddTask($input: AddTaskInput!) {
      answer: departmentAddTask(input: $input) {
        ...AddTaskAnswer
      }
    }
  `,
  [AddTaskAnswer],
);

const DepartmentUpdateTask = graphql(
  `
    mutation DepartmentUpdateTask($input: UpdateTaskInput!) {
      answer: departmentUpdateTask(input: $input) {
        ...UpdateTaskAnswer
      }
    }
  `,
  [UpdateTaskAnswer],
);

const DepartmentCompleteHandling = graphql(
  `
    mutation DepartmentCompleteHandling($input: CompleteHandlingInput!) {
      answer: departmentCompleteHandling(input: $input) {
        ...CompleteHandlingAnswer
      }
    }
  `,
  [CompleteHandlingAnswer],
);

const office = {
  addTask: DepartmentAddTask,
  updateTask: DepartmentUpdateTask,
  completeHandling: DepartmentCompleteHandling,
};

const ownSubgraph: Record<string, typeof office> = {
  housing: {
    addTask: HousingAddTask,
    updateTask: HousingUpdateTask,
    completeHandling: HousingCompleteHandling,
  },
  police: {
    addTask: PoliceAddTask,
    updateTask: PoliceUpdateTask,
    completeHandling: PoliceCompleteHandling,
  },
  urban: {
    addTask: UrbanAddTask,
    updateTask: UrbanUpdateTask,
    completeHandling: UrbanCompleteHandling,
  },
  community: {
    addTask: CommunityAddTask,
    updateTask: CommunityUpdateTask,
    completeHandling: CommunityCompleteHandling,
  },
};

/** Mutations with which a department keeps its tasks: its own subgraph's, or the office's. */
export function taskActsOf(departmentCode: string | null): typeof office {
  return ownSubgraph[departmentCode ?? ''] ?? office;
}
