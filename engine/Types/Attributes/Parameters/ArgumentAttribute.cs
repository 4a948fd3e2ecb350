namespace Cacao.Types;

/// <summary>Binds a parameter to a field argument.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ArgumentAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
