namespace Cacao.Types;

/// <summary>Set on a field by <c>[UseRequestScope]</c> and <c>[UseResolverScope]</c>; without it the operation's kind decides.</summary>
public sealed class ServiceScopeFeature(DependencyInjectionScope scope)
{
    public DependencyInjectionScope Scope { get; } = scope;
}
