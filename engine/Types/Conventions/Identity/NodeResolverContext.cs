using Cacao.Language;

namespace Cacao.Types;

/// <summary>What a node resolver sees: its key as the one argument, and a scope of its own when many run side by side.</summary>
internal sealed class NodeResolverContext(IResolverContext inner, string argumentName, object key, Path path, IServiceProvider? services)
    : DelegatingResolverContext(inner)
{
    public override Path Path => path;

    public override IServiceProvider Services => services ?? Inner.Services;

    public override T ArgumentValue<T>(string name) => IsKey(name) ? ConvertValue<T>(key) : default!;

    public override bool HasArgument(string name) => IsKey(name);

    public override ValueNode ArgumentLiteral(string name) => IsKey(name) ? UntypedValue.ToLiteral(key) : new NullValueNode();

    public override T Service<T>()
        => services?.GetService(typeof(T)) is T service ? service : Inner.Service<T>();

    public override void ReportError(IError error)
        => Inner.ReportError(error.Path is null ? ErrorBuilder.FromError(error).SetPath(path).Build() : error);

    private bool IsKey(string name) => string.Equals(name, argumentName, StringComparison.Ordinal);
}
