using System.Collections.Immutable;

namespace Cacao.Fusion.Composition;

/// <summary>What can be chosen for a composition.</summary>
public sealed record CompositionOptions
{
    /// <summary>The execution schema defines the directives it is annotated with. Default: true.</summary>
    public bool AddFusionDefinitions { get; init; } = true;

    /// <summary>The gateway gets its own <c>node</c> field, which routes by the type name in the id. Default: false.</summary>
    public bool EnableGlobalObjectIdentification { get; init; }

    /// <summary>Members tagged with one of these names are left out. Default: none.</summary>
    public IReadOnlyList<string> ExcludeByTag { get; init; } = [];

    /// <summary>Arguments of lookup fields make keys. Default: true.</summary>
    public bool InferKeysFromLookups { get; init; } = true;

    /// <summary>Types take over the keys of the interfaces they implement. Default: true.</summary>
    public bool InheritInterfaceKeys { get; init; } = true;

    /// <summary>Definitions that no operation can reach are left out. Default: true.</summary>
    public bool RemoveUnreferencedDefinitions { get; init; } = true;

    /// <summary>Default: <see cref="DirectiveMergeBehavior.Include"/>.</summary>
    public DirectiveMergeBehavior TagMergeBehavior { get; init; } = DirectiveMergeBehavior.Include;

    /// <summary>Default: <see cref="DirectiveMergeBehavior.Include"/>.</summary>
    public DirectiveMergeBehavior CacheControlMergeBehavior { get; init; } = DirectiveMergeBehavior.Include;

    /// <summary>What cannot be asked for is reported with the path on which it cannot. Default: true.</summary>
    public bool IncludeSatisfiabilityPaths { get; init; } = true;

    /// <summary>
    /// Fields (<c>Product.title</c>) that may be out of reach on the paths given (<c>shop:Query.product&lt;Product&gt;</c>), as they are reported.
    /// Asking for them there is an error of the operation, not of the composition. Default: none.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> IgnoredNonAccessibleFields { get; init; }
        = ImmutableDictionary<string, IReadOnlyList<string>>.Empty;
}
