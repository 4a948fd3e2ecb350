namespace Cacao.Types.Analyzers.Models;

/// <param name="Method">The method, fully qualified.</param>
/// <param name="Arguments">The arguments of the call as C# expressions.</param>
/// <param name="IsAsync">True when the method's result is awaited.</param>
/// <param name="UsesOwnScope">True for a scope of services a batch.</param>
internal sealed record DataLoaderModel(
    string Namespace,
    string Name,
    bool InterfaceIsPublic,
    bool ClassIsPublic,
    DataLoaderKind Kind,
    string KeyType,
    string ValueType,
    bool ValueIsReference,
    string Method,
    bool IsAsync,
    bool UsesOwnScope,
    EquatableArray<string> Arguments,
    EquatableArray<string> Groups)
{
    public string InterfaceName => $"I{Name}";

    private string Prefix => Namespace.Length == 0 ? "global::" : $"global::{Namespace}.";

    public string FullName => Prefix + Name;

    public string FullInterfaceName => Prefix + InterfaceName;
}
