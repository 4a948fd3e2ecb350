using Cacao.Language;

namespace Cacao.Types;

/// <summary>An output field with its resolver.</summary>
public sealed class FieldConfiguration
{
    public required string Name { get; set; }

    public required TypeReference Type { get; set; }

    public string? Description { get; set; }

    public string? DeprecationReason { get; set; }

    public List<InputValueConfiguration> Arguments { get; } = [];

    public List<DirectiveNode> Directives { get; } = [];

    public LeafResolverDelegate? LeafResolver { get; set; }

    public PureResolverDelegate? PureResolver { get; set; }

    public FieldResolverDelegate? Resolver { get; set; }

    public BatchResolverDelegate? BatchResolver { get; set; }

    public SubscribeResolverDelegate? SubscribeResolver { get; set; }

    /// <summary>Wraps the resolver, the first outermost. A field with middleware is never resolved by its leaf or pure resolver directly.</summary>
    public List<ResolverMiddleware> Middleware { get; } = [];

    /// <summary>See <see cref="FieldDefinition.MemberName"/>.</summary>
    public string? MemberName { get; set; }

    /// <summary>The property or method that the field was read from, for descriptors to name it by.</summary>
    public string? SourceMember { get; set; }

    /// <summary>True when a descriptor gave the type, which no resolver's result then changes.</summary>
    internal bool HasExplicitType { get; set; }

    /// <summary>True when the type is that of a member, as opposed to the type that fields have when nobody says.</summary>
    internal bool HasMemberType => SourceMember is not null;

    /// <summary>See <see cref="FieldDefinition.ParentRequirements"/>.</summary>
    public string? ParentRequirements { get; set; }

    /// <summary>The property of the runtime type that this field takes the place of (<c>[BindMember]</c>).</summary>
    public string? BindMember { get; set; }

    /// <summary>The .NET type of the resolver's result, tasks taken off.</summary>
    public Type? ResultType { get; set; }

    public FeatureCollection Features { get; } = new();
}
