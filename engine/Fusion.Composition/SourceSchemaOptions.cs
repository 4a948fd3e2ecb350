using System.Collections.Immutable;

namespace Cacao.Fusion.Composition;

/// <summary>What can be chosen for one source schema. What is null is chosen for all of them, by <see cref="CompositionOptions"/>.</summary>
public sealed record SourceSchemaOptions
{
    public static SourceSchemaOptions Default { get; } = new();

    /// <summary>The version of the directives that the schema is written with; below 2, those of Fusion 1. Default: 2.</summary>
    public Version Version { get; init; } = new(2, 0, 0);

    /// <summary>Members tagged with one of these names are left out, besides those that are left out of all. Default: none.</summary>
    public IReadOnlyList<string> ExcludeByTag { get; init; } = [];

    /// <summary>Arguments of lookup fields make keys.</summary>
    public bool? InferKeysFromLookups { get; init; }

    /// <summary>Fields that other source schemas have too are shareable, whether the schema says so or not. Default: with Fusion 1.</summary>
    public bool? InferShareable { get; init; }

    /// <summary>Types take over the keys of the interfaces they implement.</summary>
    public bool? InheritInterfaceKeys { get; init; }

    /// <summary>See <see cref="CompositionOptions.IgnoredNonAccessibleFields"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> IgnoredNonAccessibleFields { get; init; }
        = ImmutableDictionary<string, IReadOnlyList<string>>.Empty;

    internal bool IsFusion1 => Version.Major < 2;
}
