namespace Cacao.Types;

/// <summary>Makes types when a schema is built: of a database's tables, say, or of a file.</summary>
public interface ITypeModule
{
    /// <summary>Raised when the types are others than those that were made.</summary>
    event EventHandler<EventArgs>? TypesChanged;

    ValueTask<IReadOnlyCollection<ITypeSystemMember>> CreateTypesAsync(IDescriptorContext context, CancellationToken cancellationToken);
}
