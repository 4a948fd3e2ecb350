namespace Cacao.Language;

/// <summary>A node that carries a name.</summary>
public interface IHasName
{
    NameNode Name { get; }
}
