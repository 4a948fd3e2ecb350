namespace Cacao.Types.Analyzers.Models;

/// <summary>An output field.</summary>
/// <param name="Name">The GraphQL name.</param>
/// <param name="Type">The type reference as a C# expression.</param>
/// <param name="ResultType">The C# type of the result, tasks taken off, for <c>typeof</c>.</param>
/// <param name="MemberName">The property that the field reads and projections select.</param>
/// <param name="BindMember">The property that the field takes the place of.</param>
/// <param name="SourceMember">The member that it was read from, for descriptors to name it by.</param>
/// <param name="Described">The member whose attributes change the field, as a C# expression.</param>
/// <param name="Leaf">A C# statement in terms of <c>parent</c> and <c>writer</c>.</param>
internal sealed record FieldModel(
    string Name,
    string Type,
    string ResultType,
    string? Description,
    string? Deprecation,
    string? MemberName,
    string? BindMember,
    string? ParentRequirements,
    EquatableArray<ArgumentModel> Arguments,
    EquatableArray<string> Directives,
    EquatableArray<string> Features,
    string? Leaf,
    ResolverModel? Resolver,
    BatchResolverModel? Batch,
    SubscriptionModel? Subscription,
    string? SourceMember = null,
    string? Described = null);
