import { mount } from 'svelte';
import './trial.css';
import Trial from './views/Trial.svelte';

mount(Trial, { target: document.getElementById('app')! });
