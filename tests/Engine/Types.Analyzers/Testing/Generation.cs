using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cacao.Types.Analyzers.Testing;

/// <summary>Runs the generator over source text.</summary>
internal sealed class Generation
{
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Cacao.Language;
        global using Cacao.Types;
        global using Cacao.Execution;
        global using Cacao.Data;
        global using Microsoft.Extensions.DependencyInjection;
        global using Path = Cacao.Types.Path;
        """;

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    private static readonly ImmutableArray<MetadataReference> s_references = CreateReferences();

    private Generation(GeneratorDriver driver, CSharpCompilation input, Compilation output, ImmutableArray<Diagnostic> diagnostics)
    {
        Driver = driver;
        Input = input;
        Output = output;
        Diagnostics = diagnostics;
    }

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Input { get; }

    public Compilation Output { get; }

    /// <summary>What the generator reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public static Generation Run(string source, string module = "[assembly: Module(\"TestTypes\")]")
    {
        var compilation = CSharpCompilation.Create(
            "Tests.Generated",
            [Parse(Usings + "\n" + module, "Usings.cs"), Parse(source, "Source.cs")],
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create(
            [new TypeModuleGenerator().AsSourceGenerator()],
            parseOptions: s_options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, compilation);
    }

    /// <summary>Runs again with another text of the source.</summary>
    public Generation Edit(string source)
        => Run(Driver, Input.ReplaceSyntaxTree(Input.SyntaxTrees[1], Parse(source, "Source.cs")));

    /// <summary>The generated file whose name ends so.</summary>
    public string File(string nameEnd)
    {
        var files = Driver.GetRunResult().Results[0].GeneratedSources;
        var found = files.Where(f => f.HintName.EndsWith(nameEnd, StringComparison.Ordinal)).ToArray();
        return found is [var file]
            ? file.SourceText.ToString()
            : throw new InvalidOperationException($"No one file ends with {nameEnd}: {string.Join(", ", files.Select(f => f.HintName))}");
    }

    /// <summary>Errors of the compiler over source and generated code.</summary>
    public IReadOnlyList<string> CompilerErrors()
        => [.. Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];

    private static Generation Run(GeneratorDriver driver, CSharpCompilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        return new Generation(driver, compilation, output, diagnostics);
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, s_options, path);

    private static ImmutableArray<MetadataReference> CreateReferences()
    {
        var paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator);
        return [.. paths.Where(p => !System.IO.Path.GetFileName(p).StartsWith("Cacao.Types.Analyzers", StringComparison.Ordinal)).Select(p => MetadataReference.CreateFromFile(p))];
    }
}
