namespace Cacao.Types;

/// <summary>A type module to derive from.</summary>
public abstract class TypeModule : ITypeModule
{
    public event EventHandler<EventArgs>? TypesChanged;

    public virtual ValueTask<IReadOnlyCollection<ITypeSystemMember>> CreateTypesAsync(IDescriptorContext context, CancellationToken cancellationToken)
        => new(Array.Empty<ITypeSystemMember>());

    protected void OnTypesChanged() => TypesChanged?.Invoke(this, EventArgs.Empty);
}
