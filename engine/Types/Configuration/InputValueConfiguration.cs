using Cacao.Language;

namespace Cacao.Types;

/// <summary>An argument or input field.</summary>
public sealed class InputValueConfiguration
{
    public required string Name { get; set; }

    public required TypeReference Type { get; set; }

    public string? Description { get; set; }

    public ValueNode? DefaultValue { get; set; }

    public string? DeprecationReason { get; set; }

    /// <summary>The .NET type that the resolver or factory expects.</summary>
    public Type? RuntimeType { get; set; }

    /// <summary>See <see cref="InputValueDefinition.Formatter"/>.</summary>
    public Func<object?, object?>? Formatter { get; set; }

    /// <summary>The property it stands for, when it is a field of a bound input object.</summary>
    public string? MemberName { get; set; }

    /// <summary>Where the factory of its input object takes the value; -1 when it does not.</summary>
    public int Position { get; set; } = -1;

    public List<DirectiveNode> Directives { get; } = [];

    public FeatureCollection Features { get; } = new();
}
