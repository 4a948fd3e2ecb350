using Cacao.Types.Analyzers.Models;

namespace Cacao.Types.Analyzers.Emitting;

/// <summary>Writes a data loader and its interface.</summary>
internal static class DataLoaderEmitter
{
    // Spelled out: names as plain as Result may be the author's own beside the data loader.
    private const string Execution = "global::Cacao.Execution.";

    public static string Emit(DataLoaderModel model)
    {
        var writer = new CodeWriter();
        ResolverClassEmitter.Usings(writer);
        if (model.Namespace.Length > 0)
        {
            writer.Line($"namespace {model.Namespace};");
            writer.Line();
        }

        var value = model.Kind == DataLoaderKind.Group ? $"{model.ValueType}[]" : model.ValueType;
        var result = model.Kind == DataLoaderKind.Group || model.ValueIsReference ? $"{value}?" : value;
        var access = model.ClassIsPublic ? "public" : "internal";
        writer.Line($"{(model.InterfaceIsPublic ? "public" : "internal")} interface {model.InterfaceName} : {Execution}IDataLoader<{model.KeyType}, {value}>;");
        writer.Line();
        writer.Open($"{access} sealed partial class {model.Name} : {Execution}DataLoaderBase<{model.KeyType}, {value}>, {model.InterfaceName}");
        writer.Line("private readonly global::System.IServiceProvider _services;");
        writer.Line();
        writer.Line($"public {model.Name}(global::System.IServiceProvider services, {Execution}IBatchScheduler batchScheduler, {Execution}DataLoaderOptions options)");
        writer.Line("    : base(batchScheduler, options)");
        writer.Open();
        writer.Line("_services = services;");
        writer.Close();
        writer.Line();
        writer.Line("protected override async global::System.Threading.Tasks.ValueTask FetchAsync(");
        writer.Line($"    global::System.Collections.Generic.IReadOnlyList<{model.KeyType}> keys,");
        writer.Line($"    global::System.Memory<{Execution}Result<{result}>> results,");
        writer.Line($"    {Execution}DataLoaderFetchContext<{value}> context,");
        writer.Line("    global::System.Threading.CancellationToken cancellationToken)");
        writer.Open();
        if (model.UsesOwnScope)
        {
            writer.Line("await using var scope = _services.CreateOperationScope();");
            writer.Line("var services = scope.ServiceProvider;");
        }
        else
        {
            writer.Line("var services = _services;");
        }

        EmitFetch(writer, model, result);
        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    private static void EmitFetch(CodeWriter writer, DataLoaderModel model, string result)
    {
        if (model.Kind == DataLoaderKind.Cache)
        {
            writer.Open("for (var i = 0; i < keys.Count; i++)");
            writer.Open("try");
            writer.Line($"var value = {Call(model, "keys[i]")};");
            writer.Line($"results.Span[i] = {Execution}Result<{result}>.Resolve(value);");
            writer.Close();
            writer.Open(
                "catch (global::System.Exception exception) "
                + "when (exception is not global::System.OperationCanceledException || !cancellationToken.IsCancellationRequested)");
            writer.Line($"results.Span[i] = {Execution}Result<{result}>.Reject(exception);");
            writer.Close();
            writer.Close();
            return;
        }

        writer.Line($"var found = {Call(model, "keys")};");
        writer.Open("for (var i = 0; i < keys.Count; i++)");
        writer.Line(model.Kind == DataLoaderKind.Group
            ? $"results.Span[i] = {Execution}Result<{result}>.Resolve([.. found[keys[i]]]);"
            : $"results.Span[i] = {Execution}Result<{result}>.Resolve(found.TryGetValue(keys[i], out var value) ? value : default);");
        writer.Close();
    }

    private static string Call(DataLoaderModel model, string keys)
    {
        var arguments = string.Join(", ", model.Arguments.Select(a => a == "keys" ? keys : a));
        var call = $"{model.Method}({arguments})";
        return model.IsAsync ? $"await {call}.ConfigureAwait(false)" : call;
    }
}
