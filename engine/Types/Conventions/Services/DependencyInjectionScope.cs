namespace Cacao.Types;

/// <summary>Whose services a resolver gets.</summary>
public enum DependencyInjectionScope
{
    /// <summary>Those of the operation, shared by its fields.</summary>
    Request,

    /// <summary>Its own, disposed when its value is read.</summary>
    Resolver,
}
