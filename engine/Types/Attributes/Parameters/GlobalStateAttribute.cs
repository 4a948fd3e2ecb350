namespace Cacao.Types;

/// <summary>Binds a parameter to state of the operation; the key is the parameter's name where none is given.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GlobalStateAttribute(string? key = null) : Attribute
{
    public string? Key { get; } = key;
}
