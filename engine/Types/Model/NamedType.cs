using Cacao.Language;

namespace Cacao.Types;

/// <summary>A type with a name. Instances belong to one <see cref="Schema"/> and are immutable once it is built.</summary>
public abstract class NamedType : IType, ITypeSystemMember
{
    public abstract TypeKind Kind { get; }

    public string Name { get; protected internal set; } = "";

    public string? Description { get; protected internal set; }

    /// <summary>Directives applied in the definition and its extensions, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    /// <summary>The .NET type of values of this type; <see cref="object"/> where none is bound.</summary>
    public Type RuntimeType { get; internal set; } = typeof(object);

    /// <summary>Settings that extensions of the engine keep on a type, by their own type.</summary>
    public FeatureCollection Features { get; internal set; } = FeatureCollection.Empty;

    /// <summary>The definition this type was built from; null for types made by code.</summary>
    public TypeDefinitionNode? Definition { get; internal set; }

    /// <summary>The extensions that were merged into it.</summary>
    public IReadOnlyList<TypeDefinitionNode> Extensions { get; internal set; } = [];

    /// <summary>True for the specification's own scalars and the introspection types.</summary>
    public bool IsBuiltIn { get; internal set; }

    public override string ToString() => Name;
}
