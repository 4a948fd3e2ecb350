namespace Cacao.Fusion;

/// <summary>A rule that was checked.</summary>
internal sealed record CompiledHeaderRule(HeaderAct Act, HeaderName Name, string? To, string? Value, IReadOnlySet<string>? Sources)
{
    public bool IsFor(string source) => Sources is null || Sources.Contains(source);

    /// <exception cref="GatewayConfigurationException">A rule says nothing, or too much.</exception>
    public static CompiledHeaderRule[] Compile(string direction, IList<HeaderRule> rules)
    {
        var compiled = new CompiledHeaderRule[rules.Count];
        for (var i = 0; i < compiled.Length; i++)
        {
            compiled[i] = Compile(rules[i], $"{direction}[{i}]");
        }

        return compiled;
    }

    private static CompiledHeaderRule Compile(HeaderRule rule, string place)
    {
        var acts = new List<(HeaderAct Act, HeaderName Name)>();
        Add(HeaderAct.Propagate, rule.Propagate);
        Add(HeaderAct.Insert, rule.Insert);
        Add(HeaderAct.Rename, rule.Rename);
        Add(HeaderAct.Remove, rule.Remove);
        Add(HeaderAct.Merge, rule.Merge);
        if (acts.Count != 1)
        {
            throw Wrong($"says {acts.Count} acts where it must say one of Propagate, Insert, Rename, Remove, Merge");
        }

        var (act, name) = acts[0];
        if (!name.IsAllowed)
        {
            throw Wrong($"names `{name.Text}`, which is not passed on or no name");
        }

        if (act is HeaderAct.Insert or HeaderAct.Rename && name.IsPattern)
        {
            throw Wrong("needs a whole name");
        }

        if (act == HeaderAct.Rename && (rule.To is null || new HeaderName(rule.To) is { IsAllowed: false } or { IsPattern: true }))
        {
            throw Wrong("needs the new name in To");
        }

        if (act == HeaderAct.Insert && rule.Value is null)
        {
            throw Wrong("needs a Value");
        }

        if (rule.Default is not null && (act != HeaderAct.Propagate || name.IsPattern))
        {
            throw Wrong("has a Default that it cannot use");
        }

        return new CompiledHeaderRule(
            act,
            name,
            rule.To,
            rule.Value ?? rule.Default,
            rule.Sources.Count == 0 ? null : new HashSet<string>(rule.Sources, StringComparer.Ordinal));

        void Add(HeaderAct kind, string? text)
        {
            if (text is not null)
            {
                acts.Add((kind, new HeaderName(text.Trim())));
            }
        }

        GatewayConfigurationException Wrong(string what) => new($"The header rule {place} {what}.");
    }
}
