using System.Buffers;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Cacao.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers.Testing;

/// <summary>Compiles annotated source, registers its generated module and executes against it.</summary>
internal sealed class GeneratedSchema
{
    private readonly IRequestExecutor _executor;

    private GeneratedSchema(IRequestExecutor executor)
    {
        _executor = executor;
    }

    public Schema Schema => _executor.Schema;

    public static Task<GeneratedSchema> BuildAsync(string source, Action<IRequestExecutorBuilder>? configure = null)
        => BuildAsync(source, (builder, _) => configure?.Invoke(builder));

    /// <param name="configure">Gets the compiled assembly, for what only its code can call.</param>
    public static async Task<GeneratedSchema> BuildAsync(string source, Action<IRequestExecutorBuilder, Assembly> configure)
    {
        var generation = Generation.Run(source);
        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.CompilerErrors());
        using var stream = new MemoryStream();
        Assert.True(generation.Output.Emit(stream).Success);
        stream.Position = 0;
        var assembly = new AssemblyLoadContext(null, isCollectible: false).LoadFromStream(stream);

        var services = new ServiceCollection().AddLogging();
        var builder = services.AddGraphQL();
        var register = assembly.GetType("Microsoft.Extensions.DependencyInjection.TestTypesRequestExecutorBuilderExtensions")!
            .GetMethod("AddTestTypes", BindingFlags.Public | BindingFlags.Static)!;
        register.Invoke(null, [builder]);
        configure(builder, assembly);
        var provider = services.BuildServiceProvider();
        return new GeneratedSchema(await provider.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync());
    }

    public async Task<string> ExecuteAsync(string query, string? variables = null)
    {
        await using var result = await _executor.ExecuteAsync(new OperationRequest
        {
            Query = Encoding.UTF8.GetBytes(query),
            Variables = variables is null ? default : Encoding.UTF8.GetBytes(variables),
        });
        var writer = new ArrayBufferWriter<byte>();
        Assert.IsAssignableFrom<OperationResult>(result).WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    /// <summary>Types as SDL, with the directives on them.</summary>
    public string Sdl(params string[] types)
        => string.Join("\n\n", types.Select(t => SchemaPrinter.Print(Find(t), new SchemaPrinterOptions { AppliedDirectives = true })));

    /// <summary>Types as SDL, without descriptions and directives.</summary>
    public string Shape(params string[] types)
        => string.Join("\n\n", types.Select(t => SchemaPrinter.Print(Find(t), new SchemaPrinterOptions { Descriptions = false })));

    private NamedType Find(string name)
    {
        Assert.True(Schema.TryGetType<NamedType>(name, out var type), $"There is no type {name}.");
        return type!;
    }

    /// <summary>A field's definition as SDL writes its type and arguments.</summary>
    public string Field(string type, string field)
    {
        Assert.True(Schema.TryGetType<ComplexType>(type, out var found), $"There is no type {type}.");
        Assert.True(found!.TryGetField(field, out var definition), $"{type} has no field {field}.");
        var arguments = definition!.Arguments.Count == 0 ? "" : $"({string.Join(", ", definition.Arguments.Select(a => $"{a.Name}: {a.Type}"))})";
        return $"{arguments}: {definition.Type}";
    }
}
