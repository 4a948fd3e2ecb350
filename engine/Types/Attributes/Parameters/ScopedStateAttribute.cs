namespace Cacao.Types;

/// <summary>Binds a parameter to state of the field or of one above it; the key is the parameter's name where none is given.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ScopedStateAttribute(string? key = null) : Attribute
{
    public string? Key { get; } = key;
}
