namespace EShop.Audit;

/// <summary>A change that staff or an administrator made: who, when, what, before and after. Entries are never changed.</summary>
[Shareable]
[GraphQLDescription("A change that staff or an administrator made.")]
public sealed class AuditEntry
{
    [GraphQLDescription("The entry's key.")]
    public required Guid Id { get; init; }

    [GraphQLDescription("When it was done.")]
    public required DateTimeOffset OccurredAt { get; init; }

    [ID("User")]
    [GraphQLDescription("Who did it.")]
    public required Guid ActorId { get; init; }

    [GraphQLDescription("The role it was done in.")]
    public required string ActorRole { get; init; }

    [GraphQLDescription("What was done.")]
    public required AuditAction Action { get; init; }

    [GraphQLDescription("The kind of the record, such as Product.")]
    public required string Entity { get; init; }

    [GraphQLDescription("The record's key.")]
    public required string EntityId { get; init; }

    [GraphQLDescription("The fields that changed.")]
    public required List<AuditChange> Changes { get; init; }

    [GraphQLDescription("The trace of the request that did it, as in the logs.")]
    public string? TraceId { get; init; }
}
