namespace Cacao.Types;

/// <summary>Which members of a .NET type are fields or values of its GraphQL type.</summary>
public enum BindingBehavior
{
    /// <summary>All public ones that are not ignored.</summary>
    Implicit,

    /// <summary>Those that the descriptor names.</summary>
    Explicit,
}
