namespace EShop.Ordering.Tests.Support;

/// <summary>A delivery whose handling, the commit included, is over.</summary>
internal sealed record Settled(Guid? MessageId, string Queue, bool IsFaulted);
