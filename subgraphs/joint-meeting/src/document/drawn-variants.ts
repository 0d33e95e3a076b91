/** Documents that are drawn when they are opened, by links of the same kind as those to attachments. */
export const drawnVariants = ['written-report', 'bulletin', 'weekly-list'] as const;

export type DrawnVariant = (typeof drawnVariants)[number];
