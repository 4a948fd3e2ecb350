namespace Cacao.Types;

/// <summary>What a field middleware sees: the resolver's context, and the result that is on its way.</summary>
public interface IMiddlewareContext : IResolverContext
{
    /// <summary>The value so far; set by the resolver, and by any middleware around it.</summary>
    object? Result { get; set; }
}
