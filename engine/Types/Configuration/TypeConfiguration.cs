using Cacao.Language;

namespace Cacao.Types;

/// <summary>A type as code describes it: what the source generator emits and conventions change before the schema is built.</summary>
public abstract class TypeConfiguration
{
    /// <summary>The GraphQL name.</summary>
    public required string Name { get; set; }

    public string? Description { get; set; }

    /// <summary>The .NET type whose values have this type.</summary>
    public Type? RuntimeType { get; set; }

    /// <summary>True to add to the type of the same name (or runtime type) instead of defining it.</summary>
    public bool IsExtension { get; set; }

    /// <summary>True when a descriptor gave the name, and no convention.</summary>
    internal bool IsNamed { get; set; }

    public List<DirectiveNode> Directives { get; } = [];

    public FeatureCollection Features { get; } = new();
}
