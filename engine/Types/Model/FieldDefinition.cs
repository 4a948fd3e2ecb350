using System.Diagnostics.CodeAnalysis;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>A field of an object or interface, with what resolves it.</summary>
public sealed class FieldDefinition
{
    public required string Name { get; init; }

    public string? Description { get; internal set; }

    public ComplexType DeclaringType { get; internal set; } = null!;

    public IReadOnlyList<InputValueDefinition> Arguments { get; internal set; } = [];

    public IType Type { get; internal set; } = null!;

    public string? DeprecationReason { get; internal set; }

    public bool IsDeprecated => DeprecationReason is not null;

    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    /// <summary>
    /// Writes a leaf value straight from the parent: no arguments, no context, no boxing. Takes precedence over the others.
    /// </summary>
    public LeafResolverDelegate? LeafResolver { get; internal set; }

    /// <summary>Resolves synchronously.</summary>
    public PureResolverDelegate? PureResolver { get; internal set; }

    /// <summary>Resolves asynchronously; includes the field's middleware.</summary>
    public FieldResolverDelegate? Resolver { get; internal set; }

    /// <summary>Resolves many parents at once.</summary>
    public BatchResolverDelegate? BatchResolver { get; internal set; }

    /// <summary>Opens the source stream of a subscription's root field.</summary>
    public SubscribeResolverDelegate? SubscribeResolver { get; internal set; }

    /// <summary>
    /// The property of the runtime type that the field reads, when it does no more than that; projections select it.
    /// </summary>
    public string? MemberName { get; internal set; }

    /// <summary>What a projection must select on the parent for the resolver to work: property names, as a selection set.</summary>
    public string? ParentRequirements { get; internal set; }

    /// <summary>Settings that extensions of the engine keep on a field, by their own type.</summary>
    public FeatureCollection Features { get; internal set; } = FeatureCollection.Empty;

    /// <summary>The definition this was built from; null when it was made by code.</summary>
    public FieldDefinitionNode? Definition { get; internal set; }

    /// <summary><c>Type.field</c>.</summary>
    public string Coordinate => $"{DeclaringType.Name}.{Name}";

    public bool TryGetArgument(string name, [NotNullWhen(true)] out InputValueDefinition? argument)
    {
        foreach (var item in Arguments)
        {
            if (string.Equals(item.Name, name, StringComparison.Ordinal))
            {
                argument = item;
                return true;
            }
        }

        argument = null;
        return false;
    }

    public override string ToString() => Name;
}
