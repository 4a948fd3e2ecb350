using System.Diagnostics.CodeAnalysis;
using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>
/// What the planner knows: every type and field of an execution schema with the source schemas, lookups and requirements behind it.
/// </summary>
internal sealed class CompositeSchema
{
    private readonly Dictionary<string, CompositeType> _types;

    public CompositeSchema(
        Dictionary<string, CompositeType> types,
        IReadOnlyList<CompositeType> objectTypes,
        IReadOnlyList<SourceSchemaInfo> sources,
        string queryType,
        string? mutationType,
        string? subscriptionType)
    {
        _types = types;
        ObjectTypes = objectTypes;
        Sources = sources;
        QueryType = types[queryType];
        MutationType = mutationType is not null && types.TryGetValue(mutationType, out var mutation) ? mutation : null;
        SubscriptionType = subscriptionType is not null && types.TryGetValue(subscriptionType, out var subscription) ? subscription : null;
    }

    /// <summary>By <see cref="CompositeType.ObjectIndex"/>.</summary>
    public IReadOnlyList<CompositeType> ObjectTypes { get; }

    public IReadOnlyList<SourceSchemaInfo> Sources { get; }

    public CompositeType QueryType { get; }

    public CompositeType? MutationType { get; }

    public CompositeType? SubscriptionType { get; }

    /// <summary>Some field or type says how long it may be cached.</summary>
    public bool HasCacheControl { get; init; }

    /// <summary>Some field or type asks something of the caller.</summary>
    public bool HasAuthorization { get; init; }

    public CompositeType GetType(string name) => _types[name];

    public bool TryGetType(string name, [NotNullWhen(true)] out CompositeType? type) => _types.TryGetValue(name, out type);

    public CompositeType? GetRootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };
}
