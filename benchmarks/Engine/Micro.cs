using System.Buffers;
using System.Diagnostics;
using System.Text;
using Cacao.Validation;

namespace Cacao.Benchmarks;

/// <summary>The steps of a request, one by one, in this process.</summary>
internal static class Micro
{
    private const string Introspection = """
        query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
          types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
        fragment FullType on __Type { kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef }
            isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }
        """;

    public static int Run()
    {
        using var services = new ServiceCollection().AddGraphQLServer().AddBenchmarkTypes().Services.BuildServiceProvider();
        var executor = services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync().AsTask().GetAwaiter().GetResult();
        var schema = executor.Schema;
        // As clients send it: printed.
        var introspection = Encoding.UTF8.GetBytes(SyntaxPrinter.Print(GraphQLParser.Parse(Introspection)));
        var limits = ParserOptions.Default;
        var introspectionDocument = GraphQLParser.Parse(introspection, limits);
        var sizes = new[] { 1_000, 10_000, 20_000 };

        Console.WriteLine("| step | µs | MB/s | allocated bytes |");
        Console.WriteLine("|---|--:|--:|--:|");
        Print("parse the introspection query", introspection.Length, () => GraphQLParser.Parse(introspection, limits));
        Print("validate the introspection query", 0, () => DocumentValidator.Validate(schema, introspectionDocument));
        foreach (var size in sizes)
        {
            var text = Encoding.UTF8.GetBytes("{ " + string.Concat(Enumerable.Range(0, size / 2).Select(i => $"a{i}: products {{ id }} ")) + "}");
            var document = GraphQLParser.Parse(text, limits);
            Print($"parse a document of {size} fields", text.Length, () => GraphQLParser.Parse(text, limits));
            Print($"validate a document of {size} fields", 0, () => DocumentValidator.Validate(schema, document));
        }

        var query = Encoding.UTF8.GetBytes("{ products { id name price } }");
        var request = new OperationRequest { Query = query };
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        Print("execute a list of 50 objects", 0, () => Execute(executor, request, null));
        Print("execute and serialise it", 0, () => Execute(executor, request, buffer));
        return 0;
    }

    private static object Execute(IRequestExecutor executor, OperationRequest request, ArrayBufferWriter<byte>? output)
    {
        var result = (OperationResult)executor.ExecuteAsync(request).AsTask().GetAwaiter().GetResult();
        if (output is not null)
        {
            output.ResetWrittenCount();
            result.WriteTo(output);
        }

        result.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return result;
    }

    /// <summary>Runs a step for two seconds to settle, then for two more; the fastest of ten parts counts.</summary>
    private static void Print(string name, int bytes, Func<object> step)
    {
        Repeat(step, TimeSpan.FromSeconds(2));
        var best = double.MaxValue;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var count = 0L;
        for (var i = 0; i < 10; i++)
        {
            var (time, times) = Repeat(step, TimeSpan.FromMilliseconds(200));
            best = Math.Min(best, time);
            count += times;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / count;
        var speed = bytes == 0 ? "" : FormattableString.Invariant($"{bytes / best:0}");
        Console.WriteLine(FormattableString.Invariant($"| {name} | {best:0.0} | {speed} | {allocated} |"));
    }

    private static (double Microseconds, long Times) Repeat(Func<object> step, TimeSpan duration)
    {
        var started = Stopwatch.GetTimestamp();
        var times = 0L;
        do
        {
            GC.KeepAlive(step());
            times++;
        }
        while (Stopwatch.GetElapsedTime(started) < duration);
        return (Stopwatch.GetElapsedTime(started).TotalMicroseconds / times, times);
    }
}
