namespace Cacao.Types;

/// <summary>Binds a parameter to state of the field, set by its middleware; the key is the parameter's name where none is given.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class LocalStateAttribute(string? key = null) : Attribute
{
    public string? Key { get; } = key;
}
