namespace Cacao.Data;

/// <summary>An item of a connection with its cursor.</summary>
public interface IEdge<out T> : IEdge
{
    new T Node { get; }
}
