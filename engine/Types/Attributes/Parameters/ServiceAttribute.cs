namespace Cacao.Types;

/// <summary>Binds a parameter to a service, by key where one is given.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute(string? key = null) : Attribute
{
    public string? Key { get; } = key;
}
