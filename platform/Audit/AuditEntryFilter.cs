namespace EShop.Audit;

/// <summary>Which entries of the trail.</summary>
[GraphQLName("AuditEntryFilterInput")]
[GraphQLDescription("Which entries of the trail.")]
public sealed record AuditEntryFilter(
    [property: GraphQLDescription("The kind of the record, such as Product.")] string? Entity = null,
    [property: GraphQLDescription("The record's key.")] string? EntityId = null,
    [property: ID("User"), GraphQLDescription("Who did it.")] Guid? ActorId = null,
    [property: GraphQLDescription("Not before.")] DateTimeOffset? From = null,
    [property: GraphQLDescription("Before.")] DateTimeOffset? To = null);
